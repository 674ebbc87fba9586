// The shop on NestJS.
import "reflect-metadata";
import { type NodeRequest, type NodeResponse, toNodeListener } from "@kicc-kit/client";
import { Body, Controller, HttpCode, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { openShop } from "../../shop/src/shop.ts";

const shop = openShop(process.env);
const { PORT = "3000" } = process.env;

@Controller()
class Payments {
  @Post("webhook")
  webhook(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return toNodeListener(shop.webhook)(request, response);
  }

  @Post("payments/complete")
  @HttpCode(200)
  complete(@Body() body: unknown) {
    return shop.complete(body);
  }
}

@Module({ controllers: [Payments] })
class Application {}

const app = await NestFactory.create(Application, { logger: ["error", "warn"] });
await app.listen(PORT);
console.log(`listening on http://localhost:${PORT}`);
