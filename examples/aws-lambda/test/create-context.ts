import type { Context } from 'aws-lambda'

/** What Lambda gives beside the event. */
export function createContext(): Context {
  const deadline = Date.now() + 28_000
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'webhooks',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:webhooks',
    memoryLimitInMB: '256',
    awsRequestId: crypto.randomUUID(),
    logGroupName: '/aws/lambda/webhooks',
    logStreamName: '2026/01/01/[$LATEST]0',
    getRemainingTimeInMillis: () => deadline - Date.now(),
    done: gone,
    fail: gone,
    succeed: gone,
  }
}

/** What Lambda had before promises, and takes no more since Node 24. */
function gone(): never {
  throw new Error('a handler answers by its promise')
}
