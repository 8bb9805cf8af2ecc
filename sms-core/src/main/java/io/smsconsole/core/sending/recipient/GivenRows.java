package io.smsconsole.core.sending.recipient;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;

/**
 * The numbers that a program gives, as the rows of a sheet; the first is row 1.
 */
final class GivenRows implements SheetReader {

	private final Iterator<GivenRecipient> recipients;

	private int row;

	GivenRows(List<GivenRecipient> recipients) {
		this.recipients = recipients.iterator();
	}

	@Override
	public SheetRow read() {
		if (!this.recipients.hasNext()) {
			return null;
		}
		GivenRecipient recipient = this.recipients.next();
		List<String> cells = new ArrayList<>(1 + recipient.variables());
		cells.add((recipient.phoneNumber() != null) ? recipient.phoneNumber() : "");
		if (recipient.templateParamSet() != null) {
			cells.addAll(recipient.templateParamSet());
		}
		return new SheetRow(++this.row, cells, null, 0);
	}

	@Override
	public void close() {
		// nothing is held open
	}

}
