package io.smsconsole.core.sending.recipient;

import java.util.List;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * A usable row of a list.
 *
 * @param row the row in the sheet, the first is 1
 * @param number the number
 * @param parameters the row's own values of the template's variables
 */
public record Recipient(int row, PhoneNumber number, List<String> parameters) {
}
