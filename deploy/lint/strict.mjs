// Validates Kubernetes objects strictly. The schemas let fields pass that they do not
// name, as the API server drops them in silence. But whoever validates by them reads every
// field that they name, and no other: what stays unread is unknown.

// Tells what is read: each object within is replaced by one that keeps a list.
function watched(value) {
	const read = new Set();
	const within = new Map();
	const proxy = new Proxy(value, {
		get(target, key) {
			const found = Reflect.get(target, key);
			if (!Object.hasOwn(target, key)) {
				return found;
			}
			read.add(key);
			if (found === null || typeof found !== 'object') {
				return found;
			}
			if (!within.has(key)) {
				within.set(key, watched(found));
			}
			return within.get(key).proxy;
		},
	});
	const unread = (path) => [
		...Object.keys(value).filter((key) => !read.has(key)).map((key) => `${path}/${key} is unknown`),
		...[...within].flatMap(([key, inner]) => inner.unread(`${path}/${key}`)),
	];
	return { proxy, unread };
}

// All that is wrong with an object: what its schema refuses, and what it does not name.
export function problems(Model, object) {
	if (!Model) {
		return [`${object.apiVersion} ${object.kind} is unknown`];
	}
	const { proxy, unread } = watched(new Model(object));
	try {
		Model.prototype.validate.call(proxy);
	}
	catch (error) {
		return [error.message];
	}
	return unread(object.kind);
}
