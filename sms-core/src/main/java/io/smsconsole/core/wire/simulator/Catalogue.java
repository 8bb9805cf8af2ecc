package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * The signs and templates of the one account that the cloud has. Every change is in the
 * file before it is answered.
 */
final class Catalogue {

	/** What a deletion is answered with. */
	static final String DELETED = "return successfully!";

	private final StateFile<Content> file;

	private volatile Content content;

	Catalogue(StateFile<Content> file, Instant now) throws IOException {
		this.file = file;
		Optional<Content> stored = file.load();
		if (stored.isPresent()) {
			this.content = stored.get();
		}
		else {
			save(new Content(now, Content.FIRST_ID, List.of(), List.of()));
		}
	}

	/**
	 * When this cloud was made.
	 */
	Instant created() {
		return this.content.created();
	}

	List<Sign> signs() {
		return this.content.signs();
	}

	List<Template> templates() {
		return this.content.templates();
	}

	Optional<Sign> sign(long id) {
		return signs().stream().filter((sign) -> sign.id() == id).findFirst();
	}

	Optional<Template> template(long id) {
		return templates().stream().filter((template) -> template.id() == id).findFirst();
	}

	synchronized Sign addSign(LongFunction<Sign> sign) throws IOException {
		Sign added = sign.apply(this.content.nextId());
		save(this.content.with(put(signs(), Sign::id, added), templates(), added.id() + 1));
		return added;
	}

	synchronized void changeSign(Sign sign) throws IOException {
		save(this.content.with(put(signs(), Sign::id, sign), templates(), this.content.nextId()));
	}

	synchronized void deleteSign(long id) throws IOException {
		save(this.content.with(without(signs(), Sign::id, id), templates(), this.content.nextId()));
	}

	synchronized Template addTemplate(LongFunction<Template> template) throws IOException {
		Template added = template.apply(this.content.nextId());
		save(this.content.with(signs(), put(templates(), Template::id, added), added.id() + 1));
		return added;
	}

	synchronized void changeTemplate(Template template) throws IOException {
		save(this.content.with(signs(), put(templates(), Template::id, template), this.content.nextId()));
	}

	synchronized void deleteTemplate(long id) throws IOException {
		save(this.content.with(signs(), without(templates(), Template::id, id), this.content.nextId()));
	}

	private void save(Content changed) throws IOException {
		this.file.save(changed);
		this.content = changed;
	}

	private static <T> List<T> put(List<T> items, ToLongFunction<T> id, T item) {
		List<T> changed = new ArrayList<>(without(items, id, id.applyAsLong(item)));
		changed.add(item);
		return List.copyOf(changed);
	}

	private static <T> List<T> without(List<T> items, ToLongFunction<T> id, long gone) {
		return items.stream().filter((item) -> id.applyAsLong(item) != gone).toList();
	}

	/**
	 * What the file holds.
	 *
	 * @param created when this cloud was made
	 * @param nextId the id of the sign or template that comes next
	 * @param signs all signs
	 * @param templates all templates
	 */
	record Content(Instant created, long nextId, List<Sign> signs, List<Template> templates) {

		private static final long FIRST_ID = 1001;

		private Content with(List<Sign> signs, List<Template> templates, long nextId) {
			return new Content(this.created, nextId, signs, templates);
		}

	}

}
