// Trains the models of the checks from the sentences beside them and writes them as JSON. Same data, same bytes.
import { writeFileSync } from 'node:fs';
import { readForTraining } from '#lib/checks/decision/training/read.ts';
import { train } from '#lib/checks/decision/training/train.ts';

const here = 'src/lib/checks';
const { decision, classes, acute } = train(readForTraining(`${here}/decision/training`));
const lines = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
writeFileSync(`${here}/decision/model.json`, lines({ decision, classes }));
writeFileSync(`${here}/acute/model.json`, lines(acute));
process.stderr.write(`${decision.weights.length} gewichten voor besluittaal geschreven.\n`);
