// A NestJS application in CommonJS, as `nest new` makes it.
import "reflect-metadata";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { Orders } from "./orders.js";

@Module({ controllers: [Orders] })
class Application {}

async function main(): Promise<void> {
  const application = await NestFactory.create(Application, { logger: ["error", "warn"] });
  await application.listen(0, "127.0.0.1");
  console.log(`listening on ${await application.getUrl()}`);
}

void main();
