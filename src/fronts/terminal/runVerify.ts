import { readReceipt } from '../../engine/answers/receipt.js';
import { type Verification, verifyReceipt } from '../../engine/answers/verifyReceipt.js';
import { en } from '../../reply/messages/en.js';
import { replyToReceipt, replyToVerification } from '../../reply/replyToVerification.js';
import { verificationJson } from '../../reply/verificationJson.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { Call } from './parseCommandLine.js';
import type { CommandLineSetting } from './runCommandLine.js';
import { writeJson } from './writeJson.js';
import { writeReply } from './writeReply.js';

/** Says what became of a quote: answered when it stands word for word, refused when it does not. */
export async function runVerify(
  { receipt, json }: Extract<Call, { kind: 'verify' }>,
  setting: CommandLineSetting,
): Promise<ExitStatus> {
  const lookup = readReceipt(receipt);
  if (lookup.outcome !== 'receipt') {
    setting.log(replyToReceipt(lookup, en).summary);
    return EXIT_STATUS.usage;
  }
  const { library, output } = setting;
  const verification = await verifyReceipt(lookup.receipt, library);
  if (json) await writeJson(output, verificationJson(receipt, verification));
  else await writeReply(replyToVerification(verification, en), setting);
  return statusOf(verification);
}

function statusOf({ outcome }: Verification): ExitStatus {
  switch (outcome) {
    case 'unchanged':
    case 'moved':
      return EXIT_STATUS.answered;
    case 'changed':
    case 'gone':
      return EXIT_STATUS.refused;
  }
}
