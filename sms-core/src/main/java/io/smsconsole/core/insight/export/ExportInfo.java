package io.smsconsole.core.insight.export;

/**
 * A file as its owner is told of it.
 *
 * @param exportId its id
 * @param kind what is in it
 * @param format {@code csv} or {@code xlsx}
 * @param whole whether numbers and texts are whole
 * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code CANCELLED} or
 * {@code FAILED}
 * @param progress how much of it is written, in percent
 * @param rowCount how many rows are written
 * @param byteCount how large it is, compressed
 * @param createTime when it was asked for, UNIX seconds
 * @param endTime when it was ready, UNIX seconds, or 0
 * @param expireTime when it is removed, UNIX seconds
 * @param downloadPath where the console hands it out, or an empty string
 */
public record ExportInfo(String exportId, String kind, String format, boolean whole, String state, int progress,
		long rowCount, long byteCount, long createTime, long endTime, long expireTime, String downloadPath) {

	static ExportInfo of(Export export, long created, long expires) {
		boolean done = export.state() == ExportState.DONE;
		return new ExportInfo(Long.toString(export.id()), export.kind().name(), export.format(), export.whole(),
				export.state().name(), export.progress(), export.rowCount(), export.byteCount(), created,
				(export.endedAt() != null) ? export.endedAt().getEpochSecond() : 0, expires,
				done ? "/console/statistics/exports/" + export.id() + "/file" : "");
	}

}
