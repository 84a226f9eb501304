/** 县商务局, 恒达公司, 实验小学: who reports, never what. */
export function isReporter(name: string): boolean {
  return REPORTER.test(name)
}

const REPORTER =
  /(?:局|委员会|管委会|办事处|公司|厂|集团|医院|卫生院|保健院|学校|小学|中学|学院|幼儿园|[银支分]行|信用社|联社|合作社)$/
