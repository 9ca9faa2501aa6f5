/** The security log: who came in, who was refused, who changed what others may do. */
package emporion.platform.server.security;
