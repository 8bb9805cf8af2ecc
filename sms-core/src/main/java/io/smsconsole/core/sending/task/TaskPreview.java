package io.smsconsole.core.sending.task;

/**
 * A message as a person on a list will read it.
 *
 * @param row the row in the sheet
 * @param phone the number, masked
 * @param content the text, sign included
 * @param fee billed segments
 */
public record TaskPreview(int row, String phone, String content, int fee) {
}
