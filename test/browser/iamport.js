// Stands in for the gateway's script: on a PC a dialog over the page, on a phone a page in its place. The sandbox is behind both.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const isPhone = /Android|iPhone/.test(navigator.userAgent);
  window.starts = [];
  window.IMP = {
    init: (...args) => window.starts.push(["init", ...args]),
    agency: (...args) => window.starts.push(["agency", ...args]),
    request_pay(params, callback) {
      const query = new URLSearchParams({ params: JSON.stringify(params) });
      if (isPhone) location.assign(`${origin}/window?${query}`);
      else ask(query, callback);
    },
  };

  function ask(query, callback) {
    const dialog = document.createElement("dialog");
    for (const outcome of ["approved", "declined", "closed"]) {
      const button = document.createElement("button");
      button.textContent = outcome;
      button.onclick = async () => {
        dialog.remove();
        const answer = await fetch(`${origin}/decide?${query}&device=pc&outcome=${outcome}`);
        callback(await answer.json());
      };
      dialog.append(button);
    }
    document.body.append(dialog);
    dialog.showModal();
  }
})();
