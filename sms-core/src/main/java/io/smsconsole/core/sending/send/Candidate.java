package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * A number that something is to be sent to.
 *
 * @param number the number
 * @param parameters the values of the template's variables
 * @param sheetRow the row of the task's list, or 0
 */
public record Candidate(PhoneNumber number, List<String> parameters, int sheetRow) {
}
