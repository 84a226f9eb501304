export class ImportJobs {
  discardAll(): void {}
}
