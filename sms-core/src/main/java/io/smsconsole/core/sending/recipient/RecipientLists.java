package io.smsconsole.core.sending.recipient;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Service;

/**
 * The lists of numbers.
 */
@Service
public class RecipientLists {

	/** Who reads a list shows at least this often that it still does. */
	static final Duration SILENCE = Duration.ofSeconds(30);

	private static final String SEPARATOR = "\t";

	private static final int NAME_LENGTH = 255;

	private final RecipientListMapper lists;

	private final RecipientSliceMapper slices;

	private final Ids ids;

	private final Clock clock;

	RecipientLists(RecipientListMapper lists, RecipientSliceMapper slices, Ids ids, Clock clock) {
		this.lists = lists;
		this.slices = slices;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Opens a list that is going to be read; see {@link RecipientImport}.
	 * @param fileName the file that it comes from, or an empty string; cut at 255
	 * characters
	 * @param region the region that its numbers have to belong to
	 * @param variables how many values each row has to have besides the number
	 * @param createdBy the account that it belongs to
	 * @return the list's id
	 */
	public long open(String fileName, Region region, int variables, long createdBy) {
		String name = fileName.substring(0, Math.min(fileName.length(), NAME_LENGTH));
		long id = this.ids.next();
		this.lists.insert(new NewRecipientList(id, name, region, variables, RecipientListState.PARSING, createdBy,
				this.clock.instant()));
		return id;
	}

	/**
	 * Finds a list.
	 * @param id the list
	 * @return the list as far as it is read, or empty
	 */
	public Optional<RecipientList> find(long id) {
		RecipientList list = this.lists.find(id);
		if (list != null && list.state() == RecipientListState.PARSING) {
			removeAbandoned();
			list = this.lists.find(id);
		}
		return Optional.ofNullable(list);
	}

	/**
	 * Tells whose a list is.
	 * @param id the list
	 * @param uin an account
	 * @return whether the list is there and was made by that account
	 */
	public boolean belongsTo(long id, long uin) {
		Long createdBy = this.lists.createdBy(id);
		return createdBy != null && createdBy == uin;
	}

	/**
	 * Explains why a list cannot be used.
	 * @param id the list
	 * @param locale the reader's language
	 * @return one sentence, or empty for a list that did not fail
	 */
	public Optional<String> explanation(long id, Locale locale) {
		return Optional.ofNullable(this.lists.failure(id))
			.filter((failure) -> !failure.reason().isEmpty())
			.map((failure) -> ErrorTexts.reason(failure.reason(), locale,
					(Object[]) failure.arguments().split(SEPARATOR)));
	}

	/**
	 * Stops the reading of a list, on whichever node it goes on; within a second it is
	 * over. A list that is read already stays.
	 * @param id the list
	 */
	public void cancel(long id) {
		fail(id, "recipient.cancelled");
	}

	/**
	 * Lists what was handed in within a time.
	 * @param begin the begin of the time
	 * @param end the end of the time
	 * @return the lists, oldest first
	 */
	public List<Long> openedBetween(Instant begin, Instant end) {
		return this.lists.between(this.ids.floor(begin), this.ids.floor(end));
	}

	/**
	 * Lists what was handed in before a time and still has rows to send to.
	 * @param end the end of the time
	 * @return the lists, oldest first
	 */
	public List<Long> withRows(Instant end) {
		return this.slices.lists(this.ids.floor(end));
	}

	/**
	 * Deletes the rows of a list and keeps what is known of it.
	 * @param id the list
	 */
	public void deleteRows(long id) {
		this.lists.withoutRows(id);
		this.slices.delete(id);
	}

	/**
	 * Deletes a list with all its rows.
	 * @param id the list
	 */
	public void delete(long id) {
		this.lists.delete(id);
		this.slices.delete(id);
	}

	/**
	 * Fails the lists whose reader is gone, and removes what it had stored. Called at the
	 * start, when somebody asks for such a list, and whenever else it seems right.
	 */
	public void removeAbandoned() {
		this.lists.abandoned(this.clock.instant().minus(SILENCE)).forEach((id) -> fail(id, "recipient.interrupted"));
	}

	/**
	 * Tells how far the reading is.
	 * @return whether to go on
	 */
	boolean progress(long id, int percent, ImportCounts counts) {
		return this.lists.progress(id, percent, counts, this.clock.instant()) > 0;
	}

	/**
	 * Makes a list that is read to its end visible, all at once.
	 * @return whether it was not given up in the meantime
	 */
	boolean complete(long id, ImportCounts counts) {
		return this.lists.complete(id, counts) > 0;
	}

	/**
	 * Fails a list that is being read; its rows go either way.
	 */
	void fail(long id, String reason, Object... arguments) {
		String[] texts = new String[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = String.valueOf(arguments[i]).replace(SEPARATOR, " ");
		}
		this.lists.fail(id, new Failure(reason, String.join(SEPARATOR, texts)));
		this.slices.delete(id);
	}

}
