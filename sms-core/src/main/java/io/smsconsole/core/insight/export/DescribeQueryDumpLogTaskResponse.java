package io.smsconsole.core.insight.export;

import java.util.List;

/**
 * Some files.
 *
 * @param exportSet the files, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeQueryDumpLogTaskResponse(List<ExportInfo> exportSet, String cursor, String newerCursor) {

}
