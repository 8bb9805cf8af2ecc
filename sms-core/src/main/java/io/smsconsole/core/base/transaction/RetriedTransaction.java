package io.smsconsole.core.base.transaction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a method that is one transaction and is done again when the database made it give
 * way to another one (a deadlock, a lock that took too long) or lost the connection
 * before the commit. To be put on outermost methods: inside of another transaction a
 * retry comes too late.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = { ConcurrencyFailureException.class, TransientDataAccessResourceException.class }, maxRetries = 6,
		delay = 10, jitter = 10, multiplier = 2, maxDelay = 500)
@Transactional(isolation = Isolation.READ_COMMITTED)
public @interface RetriedTransaction {

}
