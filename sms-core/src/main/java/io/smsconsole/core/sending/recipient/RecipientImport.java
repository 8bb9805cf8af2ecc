package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.audience.number.PastedNumbers;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.PacedProgress;
import io.smsconsole.core.base.sheet.ReadProgress;
import io.smsconsole.core.base.sheet.ReadingStoppedException;
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

	private final GroupMembers members;

	RecipientImport(RecipientLists lists, RecipientSliceMapper slices, GroupMembers members) {
		this.lists = lists;
		this.slices = slices;
		this.members = members;
	}

	/**
	 * Reads a file: an xlsx workbook or csv, up to 30 MB and 1,000,000 rows, the number
	 * in the first column, then the values of the variables. A header is recognised and
	 * left out.
	 * @param listId the list, opened before
	 * @param file the file; it stays where it is
	 */
	public void read(long listId, Path file) {
		read(listId, RowSource.SHEET, (list, progress) -> Sheets.open(file, progress));
	}

	/**
	 * Reads text that was pasted: a number on each line, then the values of the
	 * variables, separated by commas or tabs. Numbers without variables may also stand
	 * beside each other.
	 * @param listId the list, opened before
	 * @param pasted the text
	 */
	public void read(long listId, String pasted) {
		read(listId, RowSource.SHEET, (list, progress) -> Sheets.open(PastedNumbers.lines(pasted, list.variables())));
	}

	/**
	 * Reads the customers of groups.
	 * @param listId the list, opened before
	 * @param groups which groups
	 */
	public void read(long listId, GroupMembers.Chosen groups) {
		read(listId, RowSource.GROUPS, (list, progress) -> new GroupRows(this.members.numbers(groups),
				ImportRun.MAX_ROWS, groups.most(), progress));
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
		return take(this.lists.open("", region, variables, createdBy), RowSource.PROGRAM, new GivenRows(recipients));
	}

	/**
	 * Takes the customers of groups, within the caller's transaction: the list is ready
	 * afterwards, or nothing of it is there.
	 * @param region the region of the groups
	 * @param groups which groups
	 * @param most how many customers there may be
	 * @param createdBy the account that the list belongs to
	 * @return the list's id
	 * @throws SmsException {@code LimitExceeded.PhoneNumberCountLimit} where there are
	 * more, {@code InvalidParameterValue} where there is nobody
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long take(Region region, GroupMembers.Chosen groups, int most, long createdBy) {
		return take(this.lists.open(groups.names(), region, 0, createdBy), RowSource.GROUPS,
				new GroupRows(this.members.numbers(groups), most, groups.most(), (done, total) -> {
				}));
	}

	private long take(long listId, RowSource source, SheetReader rows) {
		ImportRun run = new ImportRun(this.lists.find(listId).orElseThrow(), source, this.slices);
		try (SheetReader reader = rows) {
			run.read(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.lists.complete(listId, run.counts());
		return listId;
	}

	private void read(long listId, RowSource source, Opener opener) {
		RecipientList list = this.lists.find(listId)
			.filter((found) -> found.state() == RecipientListState.PARSING)
			.orElseThrow(() -> new IllegalArgumentException("List " + listId + " is not waiting to be read"));
		Outcome outcome = Outcome.BROKEN;
		try {
			outcome = read(list, source, opener);
		}
		catch (SmsException ex) {
			outcome = new Outcome(ex.reason(), ex.arguments());
		}
		catch (ReadingStoppedException ex) {
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

	private Outcome read(RecipientList list, RowSource source, Opener opener) throws IOException {
		ImportRun run = new ImportRun(list, source, this.slices);
		ReadProgress progress = new PacedProgress(list.id(),
				(percent) -> this.lists.progress(list.id(), percent, run.counts()), System::nanoTime);
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
