package io.smsconsole.core.catalog.contact;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code contact}.
 */
@Mapper
interface ContactMapper {

	List<ContactRow> ofApp(long sdkAppId);

	ContactRow find(long id);

	void insert(@Param("contact") ContactRow contact);

	long insertedId();

	void update(@Param("contact") ContactRow contact);

	void delete(long id);

	void deleteOfApp(long sdkAppId);

}
