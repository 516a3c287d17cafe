import * as z from 'zod';
import { caseStages } from '../../content-model/case/words.ts';
import { addresses } from '../addresses.ts';
import { caseNumberStatuses, verifyNumber } from '../judgeCaseNumber.ts';
import { pageAddresses, words } from '../shapes/bilingual.ts';
import { language, textUpTo } from '../shapes/input.ts';
import { defineTool } from '../tool.ts';

export const verifyCaseNumber = defineTool({
  name: 'verify_case_number',
  title: 'Verify a case number',
  description:
    'Says of a Chinese case number (案号) whether it is confirmed here, and of which case; only reported and unconfirmed; not in this collection; or malformed.',
  input: {
    number: textUpTo(100, 'give one case number').describe(
      '(2019)浙0111民初6971号, in any width of bracket.',
    ),
    language,
  },
  output: {
    status: z.enum(caseNumberStatuses),
    message: words,
    number: z.string().optional().describe('The number in the usual form.'),
    case: z
      .strictObject({
        key: z.string(),
        name: words,
        stage: words,
        court: words,
        address: pageAddresses,
      })
      .optional(),
  },
  run({ number }, context) {
    const { number: status, written, message, case: entry, stage } = verifyNumber(number, context);
    return {
      data: {
        status,
        message,
        ...(written !== undefined && { number: written }),
        ...(entry &&
          stage && {
            case: {
              key: entry.key,
              name: entry.data.name,
              stage: caseStages[stage.stage],
              court: stage.court,
              address: addresses(entry.key, context),
            },
          }),
      },
      text: message,
    };
  },
});
