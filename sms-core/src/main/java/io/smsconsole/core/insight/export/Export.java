package io.smsconsole.core.insight.export;

import java.time.Instant;

/**
 * A file as it is stored.
 *
 * @param id its id; its time is when it was asked for
 * @param uin who asked for it
 * @param kind what is in it
 * @param format {@code csv} or {@code xlsx}
 * @param language the tag of the language that it is in
 * @param whole whether numbers and texts are whole
 * @param wanted which rows, as its source understands it
 * @param state how far it is
 * @param position where to go on
 * @param progress how much of it is written, in percent
 * @param rowCount how many rows are written
 * @param chunkCount in how many chunks
 * @param byteCount how large these are, compressed
 * @param endedAt when it was ready, or {@code null}
 * @param expiresAt when it is removed
 */
record Export(long id, long uin, ExportKind kind, String format, String language, boolean whole, String wanted,
		ExportState state, long position, int progress, long rowCount, int chunkCount, long byteCount, Instant endedAt,
		Instant expiresAt) {

}
