package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Divides lists: every usable row goes into one of several new lists, a slice at a time.
 */
@Service
public class RecipientSplit {

	private final RecipientLists lists;

	private final RecipientSlices slices;

	private final RecipientSliceMapper mapper;

	RecipientSplit(RecipientLists lists, RecipientSlices slices, RecipientSliceMapper mapper) {
		this.lists = lists;
		this.slices = slices;
		this.mapper = mapper;
	}

	/**
	 * Divides a list, within the caller's transaction: all new lists are ready
	 * afterwards, or none is there. The old one stays as it is.
	 * @param list the list, ready
	 * @param parts how many new lists there will be
	 * @param part tells which of them a row goes into, the first is 0
	 * @param createdBy the account that the new lists belong to
	 * @return the new lists
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<RecipientList> split(RecipientList list, int parts, ToIntFunction<Recipient> part, long createdBy) {
		List<Part> made = new ArrayList<>(parts);
		for (int i = 0; i < parts; i++) {
			long id = this.lists.open(list.fileName(), list.region(), list.variables(), createdBy);
			made.add(new Part(id, new SliceWriter<>(id, SliceKind.RECIPIENTS, this.mapper)));
		}
		try {
			for (int slice = 0; slice < list.slices(); slice++) {
				for (Recipient recipient : this.slices.recipients(list.id(), slice)) {
					made.get(part.applyAsInt(recipient)).add(recipient);
				}
			}
			return made.stream().map(this::complete).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private RecipientList complete(Part part) {
		try {
			part.writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.lists.complete(part.id, new ImportCounts(part.rows, part.rows, 0, 0, part.writer.slices()));
		return this.lists.find(part.id).orElseThrow();
	}

	/**
	 * A new list while it is written.
	 */
	private static final class Part {

		private final long id;

		private final SliceWriter<Recipient> writer;

		private int rows;

		private Part(long id, SliceWriter<Recipient> writer) {
			this.id = id;
			this.writer = writer;
		}

		private void add(Recipient recipient) throws IOException {
			this.writer.add(recipient);
			this.rows++;
		}

	}

}
