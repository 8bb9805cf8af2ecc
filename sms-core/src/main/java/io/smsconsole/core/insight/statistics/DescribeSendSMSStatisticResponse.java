package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * The figures of a group send.
 *
 * @param total of all its messages
 * @param receipts what is known about the accepted ones
 * @param failureSet why messages did not arrive, the most frequent reason first
 */
public record DescribeSendSMSStatisticResponse(Figures total, ReceiptFigures receipts, List<FailureCount> failureSet) {

}
