package io.smsconsole.core.insight.export;

import java.util.List;

/**
 * Some rows of a file.
 *
 * @param rows the rows, each with its cells
 * @param position where to go on
 * @param last whether nothing follows
 * @param progress how much is read, in percent
 */
public record ExportPart(List<List<String>> rows, long position, boolean last, int progress) {

}
