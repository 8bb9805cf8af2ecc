package io.smsconsole.core.sending.recipient;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code recipient_slice}.
 */
@Mapper
interface RecipientSliceMapper {

	void insert(long listId, int kind, int slice, int rows, byte[] payload);

	PackedSlice find(long listId, int kind, int slice);

	List<Long> lists(long end);

	void delete(long listId);

}
