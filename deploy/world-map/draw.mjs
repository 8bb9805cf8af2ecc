// Draws sms-web/src/main/resources/static/assets/world.svg and data/world.csv from the atlas that draw.sh fetches.
import { readFileSync, writeFileSync } from 'node:fs';

const [atlasFile, codesFile, svgFile, csvFile] = process.argv.slice(2);
const atlas = JSON.parse(readFileSync(atlasFile, 'utf8'));
const isoCodes = new Map(JSON.parse(readFileSync(codesFile, 'utf8')).map(([two, , number]) => [number, two]));

const WIDTH = 2000;
const HEIGHT = 960;
const EQUATOR = 560;
// in the Bering Strait, where it divides no country but for a few islands
const CUT = -169;
// points of a line that are nearer to each other can't be told apart
const NEAR = 2;
// smaller islands can't be seen, and smaller countries can't be hit by a pointer
const LEAST_ISLAND = 4;
const LEAST_COUNTRY = 60;
const ANTARCTICA = '010';

// the "Natural Earth" projection: neither areas nor angles are kept, and both look right
const project = (longitude, latitude) => {
	const east = (longitude - CUT - 180) * Math.PI / 180;
	const north = latitude * Math.PI / 180;
	const two = north ** 2;
	const four = two ** 2;
	const x = east * (0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four)));
	const y = north * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)));
	const scale = WIDTH / (2 * Math.PI * 0.8707);
	return [WIDTH / 2 + x * scale, EQUATOR - y * scale];
};

// both ends stay, so that lines still meet
const thin = (line) => {
	const few = [line[0]];
	let last = project(...line[0]);
	for (const place of line.slice(1, -1)) {
		const next = project(...place);
		if (Math.hypot(next[0] - last[0], next[1] - last[1]) >= NEAR) {
			few.push(place);
			last = next;
		}
	}
	return [...few, line[line.length - 1]];
};

// neighbours share the lines between them, which are told as differences of whole numbers
const { scale, translate } = atlas.transform;
const lines = atlas.arcs.map((arc) => {
	let x = 0;
	let y = 0;
	return thin(arc.map(([dx, dy]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	}));
});

// a negative number stands for a line that is followed backwards; whatever crosses the date line goes on beyond 180 degrees
const ring = (numbers) => {
	const places = numbers.flatMap((number) => (number < 0 ? [...lines[~number]].reverse() : lines[number]));
	const longitudes = [];
	for (const [longitude] of places) {
		const before = longitudes.length > 0 ? longitudes[longitudes.length - 1] : longitude;
		longitudes.push(longitude + 360 * Math.round((before - longitude) / 360));
	}
	const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
	const turn = middle < CUT ? 360 : middle > CUT + 360 ? -360 : 0;
	return places.map(([, latitude], index) => project(longitudes[index] + turn, latitude).map(Math.round));
};

const area = (points) => Math.abs(points.reduce((sum, [x, y], i) => {
	const [before, above] = points[(i + points.length - 1) % points.length];
	return sum + before * y - x * above;
}, 0)) / 2;

const path = (rings) => rings.map((points) => {
	let [x, y] = points[0];
	let drawn = `M${x} ${y}`;
	for (const [toX, toY] of points.slice(1)) {
		if (toX !== x || toY !== y) {
			drawn += `l${toX - x}${toY < y ? '' : ' '}${toY - y}`;
		}
		[x, y] = [toX, toY];
	}
	return `${drawn}z`;
}).join('');

const mean = (values) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

const drawings = atlas.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA).map((country) => {
	const parts = country.type === 'MultiPolygon' ? country.arcs.flat() : country.arcs;
	const rings = parts.map(ring).sort((one, other) => area(other) - area(one));
	return { id: country.id, rings, whole: rings.reduce((sum, points) => sum + area(points), 0) };
}).sort((one, other) => other.whole - one.whole);

const shapes = [];
const places = [];
for (const { id, rings, whole } of drawings) {
	// some have outlying islands as shapes of their own
	const isoCode = drawings.find((drawing) => drawing.id === id).rings === rings && isoCodes.get(id);
	const drawn = path(rings.filter((points, index) => index === 0 || area(points) >= LEAST_ISLAND));
	shapes.push(`<path ${isoCode ? `id="${isoCode}" ` : ''}d="${drawn}"/>`);
	if (isoCode) {
		const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
		places.push(`${isoCode},${whole < LEAST_COUNTRY},${mean(xs)},${mean(ys)}`);
	}
}
writeFileSync(svgFile, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><g id="land">
${shapes.sort().join('\n')}
</g></svg>
`);
writeFileSync(csvFile, `iso_code,small,x,y\n${places.sort().join('\n')}\n`);
