package io.smsconsole.core.feedback.callback;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code callback}.
 */
@Mapper
interface CallbackMapper {

	Callback find(long target);

	void delete(long target);

	void save(Callback callback);

}
