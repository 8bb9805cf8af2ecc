package io.smsconsole.core.sending.message;

import java.math.BigDecimal;

/**
 * A message about to be stored, accepted or refused.
 *
 * @param head what it is
 * @param sheetRow the row of the task's list, or 0
 * @param content the text as the person reads it, sign included
 * @param code why it was refused, or an empty string
 * @param sessionContext what the caller wants to have back with the receipt, or an empty
 * string
 * @param price what a segment of it costs, in yuan, or {@code null} where it has no price
 */
public record NewMessage(MessageHead head, int sheetRow, String content, String code, String sessionContext,
		BigDecimal price) {

	/**
	 * A message without a price.
	 * @param head what it is
	 * @param sheetRow the row of the task's list, or 0
	 * @param content the text as the person reads it, sign included
	 * @param code why it was refused, or an empty string
	 * @param sessionContext what the caller wants to have back with the receipt, or an
	 * empty string
	 */
	public NewMessage(MessageHead head, int sheetRow, String content, String code, String sessionContext) {
		this(head, sheetRow, content, code, sessionContext, null);
	}

}
