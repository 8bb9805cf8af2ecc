package io.smsconsole.core.audience.intake;

import java.util.List;

import io.smsconsole.core.base.sheet.UploadedSheet;

/**
 * Hands in a sheet of customers: the number in the first column, the name in the second,
 * further columns are attributes named by the header.
 *
 * @param international 0 or 1: where the numbers have to be
 * @param file an xlsx or csv file up to 30 MB and 1,000,000 rows, only from the console;
 * it is deleted once it is read
 * @param customerGroupId a group of that region which they come into, or left out
 * @param tagSet up to 20 tags for all of them, or left out
 */
public record ImportCustomersRequest(Integer international, UploadedSheet file, Long customerGroupId,
		List<String> tagSet) {

}
