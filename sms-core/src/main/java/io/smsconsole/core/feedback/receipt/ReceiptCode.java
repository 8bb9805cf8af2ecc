package io.smsconsole.core.feedback.receipt;

import io.smsconsole.core.base.phone.Carrier;

/**
 * A code that a carrier puts into receipts.
 *
 * @param code the code as the receipt has it
 * @param carrier whose code it is
 * @param meaning what it means there
 */
public record ReceiptCode(String code, Carrier carrier, ReceiptMeaning meaning) {

}
