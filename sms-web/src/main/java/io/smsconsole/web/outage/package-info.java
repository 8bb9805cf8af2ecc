/**
 * What is answered while the database is out of reach: at once, and without it.
 */
package io.smsconsole.web.outage;
