import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PracticeController } from './practice.controller.js';

/** One way through the desk on a private copy of the sample article. */
@Module({ imports: [ClaimsModule], controllers: [PracticeController] })
export class PracticeModule {}
