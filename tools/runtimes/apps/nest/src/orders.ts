// Takes orders, and tells how the smoke file went.

import type { Issue } from "@kicc-kit/validators";
import { RequestPayParams } from "@kicc-kit/validators/RequestPayParams";
import { BadRequestException, Body, Controller, Get, Post } from "@nestjs/common";
import { smoke } from "../../smoke.cjs";

@Controller()
export class Orders {
  @Get("smoke")
  async tell(): Promise<string[]> {
    return smoke();
  }

  @Post("orders")
  accept(@Body() body: unknown): { readonly merchant_uid: string } {
    const order = RequestPayParams.safeParse(body);
    if (!order.success) throw new BadRequestException(order.issues.map(({ path }: Issue) => path.join(".")));
    return { merchant_uid: order.value.merchant_uid };
  }
}
