import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';

/** Screens of editors, read only. */
@Module({ controllers: [DeskController] })
export class DeskModule {}
