package io.smsconsole.web.outage;

import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers while the database is out of reach, before anything that needs it: sessions,
 * rights and pages all do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class OutageFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(OutageFilter.class);

	/** What needs no database. */
	private static final List<String> ALONE = List.of("/assets/", "/webjars/", "/actuator");

	private static final List<Class<?>> AWAY = List.of(DataAccessResourceFailureException.class,
			RecoverableDataAccessException.class, CannotCreateTransactionException.class,
			SQLTransientConnectionException.class, SQLNonTransientConnectionException.class,
			SQLRecoverableException.class);

	private final DatabaseWatch database;

	private final OutagePage page;

	OutageFilter(DatabaseWatch database, OutagePage page) {
		this.database = database;
		this.page = page;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return ALONE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.database.down()) {
			this.page.write(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !away(ex)) {
				throw ex;
			}
			logger.warn("{} {} could not be answered: {}", request.getMethod(), request.getRequestURI(), ex.toString());
			response.resetBuffer();
			this.page.write(request, response);
		}
	}

	private static boolean away(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> AWAY.stream().anyMatch((type) -> type.isInstance(cause)));
	}

}
