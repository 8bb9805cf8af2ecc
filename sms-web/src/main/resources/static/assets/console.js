(() => {
	'use strict';

	const root = document.documentElement;
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

	addEventListener('pageshow', (event) => {
		if (event.persisted) {
			location.reload();
		}
	});

	document.addEventListener('htmx:afterSwap', (event) => {
		const target = event.detail.target;
		if (target.id === 'dialog') {
			target.querySelector('dialog').showModal();
		}
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

	document.addEventListener('DOMContentLoaded', () => {
		document.querySelectorAll('[data-reveal]').forEach((button) => {
			button.hidden = false;
		});
	});
})();
