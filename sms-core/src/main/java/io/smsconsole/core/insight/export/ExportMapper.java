package io.smsconsole.core.insight.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.page.Keyset;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code export_task} and {@code export_chunk}.
 */
@Mapper
interface ExportMapper {

	void insert(Export export, Instant now);

	Optional<Export> find(long id);

	Optional<Export> lock(long id);

	List<Export> list(long uin, ExportKind kind, Keyset keyset);

	Optional<Export> next(int most);

	List<ExportState> lockOf(long uin);

	void advance(Export export, Instant now);

	void end(long id, ExportState state, Instant now);

	void insertChunk(long id, int seq, byte[] data);

	Chunk chunk(long id, int seq);

	int deleteChunks(long id, int limit);

	List<Long> expired(Instant now, long first, int limit);

	void delete(long id);

	/**
	 * Some rows of a file.
	 *
	 * @param data csv, compressed
	 */
	record Chunk(byte[] data) {

	}

}
