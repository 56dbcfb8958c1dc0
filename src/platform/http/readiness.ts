import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Whether the process still wants new requests; it says no from the first moment of its shutdown. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  leaving = false;

  onModuleDestroy(): void {
    this.leaving = true;
  }
}
