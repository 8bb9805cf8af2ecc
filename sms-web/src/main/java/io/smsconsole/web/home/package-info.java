/**
 * The start page: today's figures, what waits for somebody, and the latest group sends.
 */
package io.smsconsole.web.home;
