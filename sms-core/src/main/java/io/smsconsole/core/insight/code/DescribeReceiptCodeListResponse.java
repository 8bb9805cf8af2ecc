package io.smsconsole.core.insight.code;

import java.util.List;

/**
 * Some codes.
 *
 * @param receiptCodeSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeReceiptCodeListResponse(List<ReceiptCodeInfo> receiptCodeSet, int totalCount) {

}
