package io.smsconsole.core.base.word;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The tables {@code sensitive_word} and {@code sensitive_word_list}.
 */
@Mapper
interface WordMapper {

	String stamp();

	void stampAnew(@Param("stamp") String stamp);

	List<String> all();

	int insert(@Param("words") List<String> words);

	int delete(@Param("words") List<String> words);

	List<String> list(@Param("search") String search, @Param("limit") int limit, @Param("offset") int offset);

	int count(@Param("search") String search);

}
