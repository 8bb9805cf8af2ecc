package io.smsconsole.core.base.kind;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * Stores a {@link Coded} enum by its number. A feature makes a bean of a subclass, marked
 * with {@code @MappedTypes}, for each enum of its own.
 *
 * @param <E> the enum
 */
public abstract class CodedTypeHandler<E extends Enum<E> & Coded> extends BaseTypeHandler<E> {

	private final Map<Integer, E> byCode;

	/**
	 * Makes a handler for all constants of an enum.
	 * @param type the enum
	 */
	protected CodedTypeHandler(Class<E> type) {
		this.byCode = Arrays.stream(type.getEnumConstants())
			.collect(Collectors.toUnmodifiableMap(Coded::wire, Function.identity()));
	}

	@Override
	public void setNonNullParameter(PreparedStatement statement, int index, E value, JdbcType type)
			throws SQLException {
		statement.setInt(index, value.wire());
	}

	@Override
	public E getNullableResult(ResultSet result, String column) throws SQLException {
		return read(result.getInt(column), result.wasNull());
	}

	@Override
	public E getNullableResult(ResultSet result, int column) throws SQLException {
		return read(result.getInt(column), result.wasNull());
	}

	@Override
	public E getNullableResult(CallableStatement statement, int column) throws SQLException {
		return read(statement.getInt(column), statement.wasNull());
	}

	private E read(int code, boolean isNull) throws SQLException {
		if (isNull) {
			return null;
		}
		E value = this.byCode.get(code);
		if (value == null) {
			throw new SQLException("No constant has the number " + code);
		}
		return value;
	}

}
