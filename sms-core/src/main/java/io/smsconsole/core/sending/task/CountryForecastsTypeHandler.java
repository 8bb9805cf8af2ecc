package io.smsconsole.core.sending.task;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

import org.springframework.stereotype.Component;

/**
 * Stores the forecasts of a task's countries as JSON. Statements name it themselves: by
 * the type alone it would be asked for lists of anything.
 */
@Component
@MappedTypes(CountryForecast.class)
class CountryForecastsTypeHandler extends BaseTypeHandler<List<CountryForecast>> {

	@Override
	public void setNonNullParameter(PreparedStatement statement, int index, List<CountryForecast> value, JdbcType type)
			throws SQLException {
		statement.setString(index, TaskJson.ofCountries(value));
	}

	@Override
	public List<CountryForecast> getNullableResult(ResultSet result, String column) throws SQLException {
		return TaskJson.countries(result.getString(column));
	}

	@Override
	public List<CountryForecast> getNullableResult(ResultSet result, int column) throws SQLException {
		return TaskJson.countries(result.getString(column));
	}

	@Override
	public List<CountryForecast> getNullableResult(CallableStatement statement, int column) throws SQLException {
		return TaskJson.countries(statement.getString(column));
	}

}
