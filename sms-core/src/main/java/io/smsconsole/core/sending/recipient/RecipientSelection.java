package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes lists of some rows of others.
 */
@Service
public class RecipientSelection {

	private final RecipientLists lists;

	private final RecipientSlices slices;

	private final RecipientSliceMapper mapper;

	RecipientSelection(RecipientLists lists, RecipientSlices slices, RecipientSliceMapper mapper) {
		this.lists = lists;
		this.slices = slices;
		this.mapper = mapper;
	}

	/**
	 * Makes a list of some rows of another one, with their numbers in the sheet and their
	 * own values. Takes part in the caller's transaction.
	 * @param listId the other list
	 * @param rows the numbers of the rows
	 * @param createdBy the account that the new list belongs to
	 * @return the new list, ready; it lacks rows that the other list has no more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public RecipientList pick(long listId, BitSet rows, long createdBy) {
		RecipientList from = this.lists.find(listId).orElseThrow();
		long id = this.lists.open(from.fileName(), from.region(), from.variables(), createdBy);
		SliceWriter<Recipient> writer = new SliceWriter<>(id, SliceKind.RECIPIENTS, this.mapper);
		int picked = 0;
		try {
			for (int slice = 0; slice < from.slices(); slice++) {
				for (Recipient recipient : this.slices.recipients(listId, slice)) {
					if (rows.get(recipient.row())) {
						writer.add(recipient);
						picked++;
					}
				}
			}
			writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.lists.complete(id, new ImportCounts(picked, picked, 0, 0, writer.slices()));
		return this.lists.find(id).orElseThrow();
	}

}
