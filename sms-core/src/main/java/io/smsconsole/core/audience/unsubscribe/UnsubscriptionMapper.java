package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.page.Keyset;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code unsubscription}.
 */
@Mapper
interface UnsubscriptionMapper {

	int insert(@Param("entries") List<Unsubscription> entries);

	void insertAnswer(@Param("entry") Unsubscription entry);

	void delete(@Param("id") long id);

	List<Unwanted> among(@Param("phones") String phones);

	List<Unsubscription> list(@Param("filter") UnsubscriptionFilter filter, @Param("keyset") Keyset keyset);

	List<Unsubscription> lock(@Param("filter") UnsubscriptionFilter filter, @Param("limit") int limit);

}
