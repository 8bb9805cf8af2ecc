package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.core.audience.number.PastedNumbers;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.ReadProgress;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.Sheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lists of numbers: each row is checked and stored, with its problem where it has
 * one. A reading takes its time and belongs on a background thread; how far it is stands
 * in the list. In the end the list is ready as a whole, or failed with its reason and
 * nothing of it is kept. Memory does not grow with the rows, but for some 25 bytes for
 * each number.
 */
@Service
public class RecipientImport {

	private static final Logger logger = LoggerFactory.getLogger(RecipientImport.class);

	private final RecipientLists lists;

	private final RecipientSliceMapper slices;

	RecipientImport(RecipientLists lists, RecipientSliceMapper slices) {
		this.lists = lists;
		this.slices = slices;
	}

	/**
	 * Reads a file: an xlsx workbook or csv, up to 30 MB and 1,000,000 rows, the number
	 * in the first column, then the values of the variables. A header is recognised and
	 * left out.
	 * @param listId the list, opened before
	 * @param file the file; it stays where it is
	 */
	public void read(long listId, Path file) {
		read(listId, (list, progress) -> Sheets.open(file, progress));
	}

	/**
	 * Reads text that was pasted: a number on each line, then the values of the
	 * variables, separated by commas or tabs. Numbers without variables may also stand
	 * beside each other.
	 * @param listId the list, opened before
	 * @param pasted the text
	 */
	public void read(long listId, String pasted) {
		read(listId, (list, progress) -> Sheets.open(PastedNumbers.lines(pasted, list.variables())));
	}

	/**
	 * Takes numbers that a program gives, within the caller's transaction: the list is
	 * ready afterwards, or nothing of it is there.
	 * @param region the region that the numbers have to belong to
	 * @param recipients the numbers; all should have as many values as the first
	 * @param createdBy the account that the list belongs to
	 * @return the list's id
	 * @throws SmsException {@code InvalidParameterValue} where there is nothing to be
	 * made of the numbers
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long take(Region region, List<GivenRecipient> recipients, long createdBy) {
		int variables = recipients.isEmpty() ? 0 : recipients.get(0).variables();
		long id = this.lists.open("", region, variables, createdBy);
		ImportRun run = new ImportRun(this.lists.find(id).orElseThrow(), RowSource.PROGRAM, this.slices);
		try (SheetReader reader = new GivenRows(recipients)) {
			run.read(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.lists.complete(id, run.counts());
		return id;
	}

	private void read(long listId, Opener opener) {
		RecipientList list = this.lists.find(listId)
			.filter((found) -> found.state() == RecipientListState.PARSING)
			.orElseThrow(() -> new IllegalArgumentException("List " + listId + " is not waiting to be read"));
		Outcome outcome = Outcome.BROKEN;
		try {
			outcome = read(list, opener);
		}
		catch (SmsException ex) {
			outcome = new Outcome(ex.reason(), ex.arguments());
		}
		catch (ImportStoppedException ex) {
			logger.info(ex.getMessage());
		}
		catch (IOException ex) {
			logger.error("List {} could not be read", listId, ex);
		}
		finally {
			if (outcome != Outcome.COMPLETE) {
				this.lists.fail(listId, outcome.reason(), outcome.arguments());
			}
		}
	}

	private Outcome read(RecipientList list, Opener opener) throws IOException {
		ImportRun run = new ImportRun(list, RowSource.SHEET, this.slices);
		ImportProgress progress = new ImportProgress(list.id(), this.lists, run::counts, System::nanoTime);
		try (SheetReader reader = opener.open(list, progress)) {
			run.read(reader);
		}
		return this.lists.complete(list.id(), run.counts()) ? Outcome.COMPLETE : Outcome.BROKEN;
	}

	/**
	 * Opens what is to be read.
	 */
	private interface Opener {

		SheetReader open(RecipientList list, ReadProgress progress) throws IOException;

	}

	/**
	 * How a reading ended.
	 */
	private record Outcome(String reason, Object[] arguments) {

		static final Outcome COMPLETE = new Outcome("", new Object[0]);

		static final Outcome BROKEN = new Outcome("recipient.broken", new Object[0]);

	}

}
