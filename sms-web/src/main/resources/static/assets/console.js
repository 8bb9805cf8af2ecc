(() => {
	'use strict';

	const root = document.documentElement;
	root.classList.add('scripted');
	const dark = matchMedia('(prefers-color-scheme: dark)');

	const paint = () => {
		if (root.dataset.scheme === 'auto') {
			root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
		}
	};

	// runs before the body is read, so that nothing flashes in the wrong colours
	paint();
	dark.addEventListener('change', paint);

	const closeDrops = (except) => {
		document.querySelectorAll('details.drop[open]').forEach((drop) => {
			if (!drop.contains(except)) {
				drop.open = false;
			}
		});
	};

	document.addEventListener('click', (event) => {
		closeDrops(event.target);
		const dismiss = event.target.closest('[data-dismiss]');
		if (dismiss) {
			dismiss.closest('.alert').remove();
		}
		const close = event.target.closest('dialog [data-close]');
		if (close) {
			event.preventDefault();
			close.closest('dialog').close();
		}
		const reveal = event.target.closest('[data-reveal]');
		if (reveal) {
			const field = document.getElementById(reveal.dataset.reveal);
			const shown = field.type === 'text';
			field.type = shown ? 'password' : 'text';
			reveal.setAttribute('aria-pressed', String(!shown));
		}
	});

	document.addEventListener('keydown', (event) => {
		const drop = event.key === 'Escape' && event.target.closest('details.drop[open]');
		if (drop) {
			drop.open = false;
			drop.querySelector('summary').focus();
		}
	});

	document.addEventListener('change', (event) => {
		if (event.target.matches('[data-submit-on-change]')) {
			event.target.form.requestSubmit();
		}
	});

	// one box that stands for all those of a form
	document.addEventListener('change', (event) => {
		const form = event.target.dataset.selectAll;
		if (form) {
			[...document.getElementById(form).elements].filter((box) => box.type === 'checkbox').forEach((box) => {
				box.checked = event.target.checked;
			});
		}
	});

	// a form that is sent twice would do its work twice
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (form.method === 'post' && !event.defaultPrevented) {
			setTimeout(() => form.querySelectorAll('button:not([type="button"])').forEach((button) => {
				button.disabled = true;
			}));
		}
	});

	// a file that is too large is told so at once, before it takes minutes to be sent
	document.addEventListener('change', (event) => {
		const field = event.target;
		if (field.dataset.maxBytes && field.files.length > 0 && field.files[0].size > Number(field.dataset.maxBytes)) {
			const words = document.createElement('span');
			words.textContent = field.dataset.tooLarge;
			field.closest('.field').querySelector('.field-error').replaceChildren(words);
			field.value = '';
			event.stopImmediatePropagation();
		}
	}, true);

	document.addEventListener('htmx:xhr:progress', (event) => {
		const bar = event.target.closest('.field')?.querySelector('[data-upload-progress]');
		if (bar && event.detail.lengthComputable) {
			bar.hidden = false;
			bar.value = 100 * event.detail.loaded / event.detail.total;
		}
	});

	// a long list of choices shows only those that match; what is searched for is no entry of the form
	document.addEventListener('input', (event) => {
		const list = event.target.dataset.filter;
		if (list) {
			event.stopPropagation();
			const wanted = event.target.value.trim().toLowerCase();
			document.getElementById(list).querySelectorAll('label').forEach((choice) => {
				choice.hidden = !choice.textContent.toLowerCase().includes(wanted);
			});
		}
	}, true);

	document.addEventListener('change', (event) => {
		if (event.target.dataset.filter) {
			event.stopPropagation();
		}
	}, true);

	// a link goes where one was writing, apart from the words beside it
	const write = (field, text) => {
		const before = field.value.slice(0, field.selectionStart);
		const after = field.value.slice(field.selectionEnd);
		const apart = (/\S$/.test(before) ? ' ' : '') + text + (/^\S/.test(after) ? ' ' : '');
		field.setRangeText(apart, field.selectionStart, field.selectionEnd, 'end');
		field.focus();
		field.dispatchEvent(new Event('input', { bubbles: true }));
	};

	document.addEventListener('click', (event) => {
		const button = event.target.closest('[data-write]');
		if (button) {
			write(document.getElementById(button.dataset.writeInto), button.dataset.write);
		}
	});

	document.addEventListener('htmx:load', (event) => {
		const made = event.detail.elt.querySelector('[data-write-now]');
		if (made) {
			write(document.getElementById(made.dataset.writeInto), made.dataset.writeNow);
			made.removeAttribute('data-write-now');
		}
	});

	addEventListener('pageshow', (event) => {
		if (event.persisted) {
			location.reload();
		}
	});

	// whoever closes a question goes on where it was asked
	let asked = null;

	document.addEventListener('htmx:beforeRequest', (event) => {
		if (event.detail.target.id === 'dialog') {
			asked = document.activeElement;
		}
	});

	document.addEventListener('htmx:afterSwap', (event) => {
		const target = event.detail.target;
		if (target.id === 'dialog') {
			const dialog = target.querySelector('dialog');
			dialog.addEventListener('close', () => asked?.focus());
			dialog.showModal();
		}
	});

	// whoever leafs on by keyboard goes on in what has come, not at the top of the page
	let leafed = null;

	document.addEventListener('htmx:beforeSwap', (event) => {
		leafed = event.detail.target.contains(document.activeElement) ? event.detail.target.id : null;
	});

	document.addEventListener('htmx:afterSettle', () => {
		if (leafed && document.activeElement === document.body) {
			document.getElementById(leafed)
				?.querySelector('[tabindex="0"], a[href], button, input')
				?.focus({ preventScroll: true });
		}
		leafed = null;
	});

	document.addEventListener('htmx:load', (event) => {
		const error = event.detail.elt;
		if (error.classList.contains('field-error')) {
			const control = document.getElementById(error.id.replace(/-error$/, ''));
			if (control && error.childElementCount > 0) {
				control.setAttribute('aria-invalid', 'true');
			}
			else if (control) {
				control.removeAttribute('aria-invalid');
			}
		}
	});

	// of a row of tabs that is wider than the window, the one in hand is to be seen
	const showTab = () => document.querySelectorAll('.tabs').forEach((tabs) => {
		const tab = tabs.querySelector('[aria-current]');
		if (tab && tab.offsetLeft + tab.offsetWidth > tabs.offsetLeft + tabs.clientWidth) {
			tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
		}
	});

	// a form that comes back goes to what is wrong, which may lie below the window
	const showFault = () => {
		const fault = document.querySelector('#content [aria-invalid="true"], #content .field-error span');
		if (fault) {
			const field = fault.closest('.field') || fault;
			field.querySelector('input:not([type="hidden"]), select, textarea')?.focus({ preventScroll: true });
			field.scrollIntoView({ block: 'center' });
		}
	};

	document.addEventListener('htmx:afterSettle', (event) => {
		if (event.detail.boosted) {
			showFault();
		}
	});

	document.addEventListener('DOMContentLoaded', () => {
		showTab();
		showFault();
		document.querySelectorAll('[data-reveal]').forEach((button) => {
			button.hidden = false;
		});
	});
})();

// charts: drawn from the data that the page carries, in the colours of the scheme
(() => {
	'use strict';

	const root = document.documentElement;
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const paper = matchMedia('print');
	const numbers = new Intl.NumberFormat('en');
	const short = new Intl.NumberFormat(root.lang, { notation: 'compact', maximumFractionDigits: 1 });

	const moves = () => !still.matches && !paper.matches;

	const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();

	const element = (tag, className, text) => {
		const made = document.createElement(tag);
		made.className = className;
		made.textContent = text || '';
		return made;
	};

	// a point between two gaps has no line to be seen by
	const lonely = (values) => values.some((value, at) => value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null);

	const line = (series, index) => ({
		type: 'line',
		name: series.name,
		data: series.values,
		color: colour(`--chart-${index + 1}`),
		smooth: .3,
		smoothMonotone: 'x',
		symbol: 'circle',
		symbolSize: 7,
		showSymbol: lonely(series.values),
		lineStyle: { width: 2.25 },
		areaStyle: index === 0 ? { opacity: .1 } : undefined,
		emphasis: { lineStyle: { width: 2.25 }, areaStyle: { opacity: .1 } }
	});

	const options = (data) => ({
		animation: moves(),
		animationDuration: 400,
		textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
		grid: { left: 4, right: 24, top: 12, bottom: 4, containLabel: true },
		xAxis: {
			type: 'category',
			data: data.labels,
			boundaryGap: false,
			axisTick: { show: false },
			axisLine: { lineStyle: { color: colour('--line') } },
			axisLabel: { color: colour('--ink-soft'), hideOverlap: true, margin: 12 }
		},
		yAxis: {
			type: 'value',
			minInterval: 1,
			axisLabel: { color: colour('--ink-soft'), formatter: (value) => short.format(value) },
			splitLine: { lineStyle: { color: colour('--line') } }
		},
		series: data.series.map(line)
	});

	const donut = (data) => ({
		animation: moves(),
		animationDuration: 400,
		series: [{
			type: 'pie',
			radius: ['62%', '92%'],
			label: { show: false },
			emphasis: { scale: false, itemStyle: { opacity: .85 } },
			itemStyle: { borderColor: colour('--surface'), borderWidth: 2 },
			data: data.slices.map((slice, index) => ({ ...slice, itemStyle: { color: colour(`--chart-${index + 1}`) } }))
		}]
	});

	const tell = (note, data, index) => {
		const rows = data.series.map((series, each) => {
			const row = element('div', `chart-note-row chart-key chart-key-${each + 1}`, series.name);
			row.append(element('strong', '', (series.values[index] ?? null) === null ? '–' : numbers.format(series.values[index])));
			return row;
		});
		note.replaceChildren(element('div', 'chart-note-title', data.titles[index]), ...rows);
	};

	const follow = (box, chart, note, data) => {
		let shown = -1;
		const hide = () => {
			shown = -1;
			note.hidden = true;
			chart.dispatchAction({ type: 'downplay' });
		};
		const show = (event) => {
			if (!chart.containPixel('grid', [event.offsetX, event.offsetY])) {
				hide();
				return;
			}
			const index = Math.max(0, Math.min(data.labels.length - 1, chart.convertFromPixel({ xAxisIndex: 0 }, event.offsetX)));
			if (index !== shown) {
				shown = index;
				tell(note, data, index);
				chart.dispatchAction({ type: 'downplay' });
				chart.dispatchAction({ type: 'highlight', dataIndex: index });
				note.hidden = false;
				const x = chart.convertToPixel({ xAxisIndex: 0 }, index);
				const left = x + note.offsetWidth + 16 > box.clientWidth ? x - note.offsetWidth - 12 : x + 12;
				note.style.transform = `translate(${Math.max(0, left)}px, 12px)`;
			}
		};
		chart.getZr().on('mousemove', show);
		chart.getZr().on('click', show);
		chart.getZr().on('globalout', hide);
	};

	const draw = (box) => {
		const data = JSON.parse(box.querySelector('script').textContent);
		let canvas = box.querySelector('.chart-canvas');
		if (!canvas) {
			canvas = element('div', 'chart-canvas');
			const note = element('div', 'chart-note');
			note.hidden = true;
			box.append(canvas, note);
			const chart = window.echarts.init(canvas);
			if (data.series) {
				follow(box, chart, note, data);
			}
			new ResizeObserver(() => chart.resize()).observe(canvas);
		}
		window.echarts.getInstanceByDom(canvas).setOption(data.slices ? donut(data) : options(data), true);
	};

	const drawAll = (within) => {
		if (window.echarts) {
			within.querySelectorAll('.chart').forEach(draw);
		}
	};

	document.addEventListener('DOMContentLoaded', () => drawAll(document));
	document.addEventListener('htmx:load', (event) => drawAll(event.detail.elt));
	new MutationObserver(() => drawAll(document)).observe(root, { attributeFilter: ['data-bs-theme'] });

	// paper is white, whatever the screen is
	paper.addEventListener('change', () => drawAll(document));
})();

// for developers: texts to copy, parameters to insert, calls to send
(() => {
	'use strict';

	const find = (id) => document.getElementById(id);

	const select = (element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		getSelection().removeAllRanges();
		getSelection().addRange(range);
	};

	// pages that came unencrypted have no clipboard, but may copy what is selected
	const copy = async (element) => {
		if (navigator.clipboard) {
			await navigator.clipboard.writeText(element.textContent);
		}
		else {
			select(element);
			document.execCommand('copy');
		}
	};

	const tellCopied = (button) => {
		const words = button.querySelector('span');
		const before = words.textContent;
		if (before !== button.dataset.copied) {
			words.textContent = button.dataset.copied;
			setTimeout(() => {
				words.textContent = before;
			}, 1500);
		}
	};

	const insert = (button) => {
		const field = find(button.dataset.insertInto);
		try {
			const parameters = JSON.parse(field.value.trim() || '{}');
			if (!(button.dataset.insert in parameters)) {
				parameters[button.dataset.insert] = JSON.parse(button.dataset.insertValue);
				field.value = JSON.stringify(parameters, null, 2);
			}
		}
		catch {
			// what is there is no JSON: the server tells where it goes wrong
		}
		field.focus();
	};

	const indented = (text) => {
		try {
			return JSON.stringify(JSON.parse(text), null, 2);
		}
		catch {
			return text;
		}
	};

	const errorCode = (text) => {
		try {
			return JSON.parse(text).Response.Error.Code;
		}
		catch {
			return null;
		}
	};

	const tell = (kind, words, time, text) => {
		const state = find('answer-state');
		state.className = `badge-state badge-state-${kind}`;
		state.textContent = words;
		find('answer-time').textContent = time;
		find('answer-body').textContent = text;
		find('answer-body').parentElement.hidden = text === '';
	};

	const send = async (button) => {
		const link = find('answer-code');
		find('answer').hidden = false;
		link.hidden = true;
		button.disabled = true;
		tell('info', button.dataset.sending, '', '');
		const begin = performance.now();
		try {
			const answer = await fetch(button.dataset.send, {
				method: 'POST',
				headers: JSON.parse(button.dataset.headers),
				body: button.dataset.body,
				credentials: 'omit',
				cache: 'no-store',
				redirect: 'error'
			});
			const text = await answer.text();
			const time = `${Math.round(performance.now() - begin)} ms`;
			const code = errorCode(text);
			const good = answer.ok && code === null;
			tell(good ? 'success' : 'danger', good ? button.dataset.answered : button.dataset.refused, time, indented(text));
			if (code !== null && button.dataset.codes) {
				link.href = button.dataset.codes + encodeURIComponent(code);
				link.hidden = false;
			}
		}
		catch {
			tell('danger', button.dataset.unreachable, '', '');
		}
		button.disabled = find('send-card').hasAttribute('data-over');
	};

	const expire = (within) => {
		const card = within.querySelector('[data-expires]');
		if (card) {
			setTimeout(() => {
				card.dataset.over = '';
				card.querySelector('[data-expired]').hidden = false;
				card.querySelector('[data-send]').disabled = true;
			}, 1000 * Number(card.dataset.expires));
		}
	};

	document.addEventListener('click', (event) => {
		const button = event.target.closest('[data-copy], [data-insert], [data-send]');
		if (!button) {
			return;
		}
		if (button.dataset.copy) {
			copy(find(button.dataset.copy)).then(() => tellCopied(button));
		}
		else if (button.dataset.insert) {
			insert(button);
		}
		else {
			send(button);
		}
	});

	document.addEventListener('DOMContentLoaded', () => expire(document));
	document.addEventListener('htmx:afterSwap', (event) => {
		if (event.detail.target.id === 'builder') {
			expire(document);
		}
	});
})();
