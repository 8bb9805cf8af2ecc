package io.smsconsole.core.sending.recipient;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code recipient_list}.
 */
@Mapper
interface RecipientListMapper {

	void insert(NewRecipientList list);

	RecipientList find(long id);

	Failure failure(long id);

	Long createdBy(long id);

	int progress(long id, int percent, ImportCounts counts, Instant now);

	int complete(long id, ImportCounts counts);

	int fail(long id, Failure failure);

	List<Long> abandoned(Instant before);

	List<Long> between(long first, long end);

	void withoutRows(long id);

	void delete(long id);

}
