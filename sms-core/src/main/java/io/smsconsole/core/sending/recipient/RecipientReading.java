package io.smsconsole.core.sending.recipient;

import java.util.function.LongConsumer;

import io.smsconsole.core.audience.customergroup.GroupMembers;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.BackgroundReading;
import io.smsconsole.core.base.sheet.UploadedSheet;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has lists read in the background.
 */
@Component
class RecipientReading implements DisposableBean {

	private final RecipientLists lists;

	private final RecipientImport imports;

	private final BackgroundReading reading = new BackgroundReading("recipients-");

	RecipientReading(RecipientLists lists, RecipientImport imports) {
		this.lists = lists;
		this.imports = imports;
	}

	/**
	 * Reads a file and deletes it, whatever becomes of it.
	 * @return the list
	 */
	long start(UploadedSheet file, Region region, int variables, long createdBy) {
		boolean started = false;
		try {
			long list = start(file.name(), region, variables, createdBy, (id) -> {
				try {
					this.imports.read(id, file.path());
				}
				finally {
					BackgroundReading.delete(file.path());
				}
			});
			started = true;
			return list;
		}
		finally {
			if (!started) {
				BackgroundReading.delete(file.path());
			}
		}
	}

	/**
	 * Reads text.
	 * @return the list
	 */
	long start(String text, Region region, int variables, long createdBy) {
		return start("", region, variables, createdBy, (id) -> this.imports.read(id, text));
	}

	/**
	 * Reads the customers of groups.
	 * @return the list
	 */
	long start(GroupMembers.Chosen groups, Region region, long createdBy) {
		return start(groups.names(), region, 0, createdBy, (id) -> this.imports.read(id, groups));
	}

	private long start(String name, Region region, int variables, long createdBy, LongConsumer read) {
		long id = this.lists.open(name, region, variables, createdBy);
		try {
			this.reading.start(id, () -> read.accept(id));
			return id;
		}
		catch (SmsException ex) {
			this.lists.delete(id);
			throw ex;
		}
	}

	@Override
	public void destroy() {
		this.reading.shutdown();
	}

}
