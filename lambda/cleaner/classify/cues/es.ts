import type { CueTable } from './types.ts';

/** Spanish. */
export const es: CueTable = {
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|set|oct|nov|dic',
  dates:
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mié|jue|vie|sáb|dom|de|del|el|a|las|la|hace|horas|hora|minutos|minuto|días|día|semanas|semana|meses|mes|años|año|ayer|hoy|y|h|hrs|actualizado|un|una|cest',
  date: {
    line: 'publicado|publicado el|actualizado|actualizado el|fecha|ayer|hoy|última actualización|fecha de publicación',
    start:
      'publicado|publicado el|publicado a|publicada|actualizado|actualizado el|actualizado a|actualizada|última actualización|modificado|fecha|creado|fecha de publicación|act. a las',
  },
  readtime: {
    line: 'tiempo de lectura|min de lectura|minutos de lectura|min|lectura',
    start: 'tiempo de lectura|lectura de|tiempo estimado',
    hold: 'min de lectura|minutos de lectura|min. de lectura|tiempo de lectura|min lectura',
  },
  byline: {
    line: 'por|autor|autora|autores|redacción|la redacción|agencias|agencia|corresponsal|enviado especial|periodista|redactor|redactora|escrito por|efe|europa press|redacción web|colaborador|redacción digital',
    start:
      'por|autor|autora|autores|escrito por|texto|texto de|redacción|publicado por|firmado por|una entrevista de|un artículo de|corresponsal en|de la redacción',
  },
  credit: {
    line: 'efe|reuters|afp|ap|europa press|getty images|getty|foto|fotos|fotografía|imagen|imagen de archivo|foto de archivo|archivo|cedida|captura de pantalla|shutterstock|istock|cuartoscuro|notimex|crédito|créditos|imagen de recurso',
    start:
      'foto|fotos|foto de|fotografía|fotografías|fotografía de|imagen|imágenes|crédito|créditos|crédito foto|imagen de archivo|imagen cortesía|ilustración|infografía|cortesía|captura de|vídeo de|copyright',
    hold: '(foto|foto:|fotos:|foto de archivo|imagen de archivo|(efe|/ efe|(europa press|/ europa press|(archivo|(imagen|fotografía:|crédito:|cortesía de|/ guardia civil|/ cedida',
  },
  subscribe: {
    line: 'suscríbete|suscribirse|suscribirme|suscríbase|suscripción|suscripciones|suscriptores|hazte suscriptor|suscríbete ahora|suscríbete gratis|suscríbete aquí|suscríbete a nuestra newsletter|newsletter|newsletters|boletín|boletines|boletín de noticias|recibir boletín|regístrate|regístrate gratis|registrarse|registrarme|registro|apúntate|apuntarme|hazte socio|hazte premium|correo electrónico|tu correo electrónico|su correo electrónico|introduce tu email|email|e-mail|tu email|correo|prueba gratis|ver planes|únete|únete ahora|activar notificaciones|edición impresa|versión impresa|alertas|notificaciones|ya soy suscriptor|ya eres suscriptor|quiero suscribirme|recibe nuestro boletín',
    start:
      'suscríbete|suscríbase|suscribirse|apúntate|regístrate|recibe|recibir|reciba|inscríbete|inscríbase|hazte|únete|únase|si quieres recibir|quiero recibir|cada mañana|cada semana|no te pierdas|no se pierda|mantente|manténgase|entérate|newsletter|boletín|ya eres|ya estás|al suscribirte|al registrarte|gracias por suscribirte|gracias por registrarte|introduce tu|ingresa tu|ingrese su|disfruta de|las noticias más|lo más importante|toda la información|todas las noticias|recibes este correo|recibes este email|recibes esta newsletter|has recibido este correo|este correo se ha enviado|accede a todos los contenidos|accede a todo el contenido|acceso ilimitado a',
    hold: 'newsletter|nuestro boletín|en tu correo|tu bandeja|bandeja de entrada|suscríbete|suscribirte|darte de baja|canal de whatsapp|nuestro canal|canal de telegram|en su correo|recibes este correo|recibes este email|recibes esta newsletter|has recibido este correo|este correo se ha enviado',
  },
  login: {
    line: 'iniciar sesión|inicia sesión|inicie sesión|acceder|entrar|identifícate|ingresar|mi cuenta|crear cuenta|crear una cuenta|crea tu cuenta|cerrar sesión|contraseña|olvidé mi contraseña|olvidaste tu contraseña|recordarme|usuario|accede|accede a tu cuenta|mi perfil|login|inicia sesión o regístrate|ya tengo cuenta',
    start:
      'inicia sesión|iniciar sesión|inicie sesión|accede|identifícate|ya tienes|ya tiene|no tienes cuenta|aún no tienes|tienes que iniciar|debes iniciar|debe iniciar|para comentar|olvidaste|has olvidado|continuar con google|crea una cuenta|crear una cuenta',
    hold: 'iniciar sesión|inicia sesión|crear una cuenta|crea una cuenta|debes estar registrado',
  },
  share: {
    line: 'compartir|compartir en|comparte|comparte esta noticia|compartir noticia|compartir artículo|comparte este artículo|compartir en facebook|compartir en twitter|compartir en x|compartir en whatsapp|compartir en linkedin|compartir en telegram|compartir por correo|compartir por email|compartir en redes sociales|compartir esta noticia|enviar por email|enviar por correo|enviar|copiar enlace|copiar link|copiar url|enlace copiado|tuitear|twittear|síguenos|síguenos en|síguenos en google news|síguenos en facebook|seguir|redes sociales|siguenos|síganos|más opciones|guardar e imprimir|compartir: |compartir por whatsapp',
    start:
      'compartir|comparte|síguenos|siguenos|síganos|sigue a|sigue toda|sigue nuestro|enviar por|copiar enlace|enlace copiado|únete a nuestro canal|también puedes seguirnos|puedes seguir',
    hold: 'síguenos en|síganos en|compartir en facebook|comparte esta noticia|en redes sociales|puedes seguir|en facebook, x|en nuestro perfil',
  },
  comments: {
    line: 'comentario|comentarios|sin comentarios|comentar|deja un comentario|dejar un comentario|añadir comentario|escribe un comentario|escribir comentario|escribe tu comentario|ver comentarios|ver los comentarios|mostrar comentarios|cargar comentarios|más comentarios|todos los comentarios|responder|respuestas|respuesta|cancelar respuesta|deja una respuesta|publicar comentario|publicar el comentario|opina|tu comentario|tu opinión|denunciar|reportar|más recientes|más antiguos|ordenar por|conversación|participa|nombre|web|normas de participación|participa en la conversación|comentarios de los lectores|únete a la conversación|iniciar conversación|archivado en comentarios',
    start:
      'deja un comentario|deja tu comentario|deja una respuesta|comentarios|comentario|tu dirección de correo|su dirección de correo|los campos obligatorios|guarda mi nombre|para comentar|sé el primero|se el primero|normas de|escribe tu|los comentarios|qué opinas|qué te parece|únete a la conversación|ver los comentarios|ver comentarios|el comentario|tu comentario',
    hold: 'deja un comentario|dejar un comentario|en los comentarios|sección de comentarios|para comentar|para poder comentar|los comentarios son|campos obligatorios|este comentario',
  },
  related: {
    line: 'relacionado|relacionados|relacionadas|noticia relacionada|noticias relacionadas|artículos relacionados|artículo relacionado|contenido relacionado|contenidos relacionados|temas relacionados|notas relacionadas|nota relacionada|información relacionada|entradas relacionadas|te puede interesar|te podría interesar|te puede gustar|también te puede interesar|también te puede gustar|también te interesa|le puede interesar|puede interesarte|quizás te interese|más noticias|más información|más sobre este tema|más sobre|más artículos|más en|más de|más leídas|más leídos|más leído|lo más leído|lo más visto|lo más|lo último|lo más nuevo|lo más popular|las más leídas|las más vistas|los más leídos|lo más comentado|más vistas|más vistos|más populares|más recientes|populares|popular|recomendado|recomendados|recomendamos|recomendaciones|te recomendamos|recomendado para ti|no te pierdas|no te lo pierdas|últimas noticias|última hora|últimas|últimos artículos|noticias|noticias de|noticias recientes|noticias destacadas|destacados|destacadas|destacado|tendencias|tendencia|en tendencia|trending|ver también|lee también|leer más|leer también|véase también|además|otras noticias|otros artículos|siguiente noticia|noticia anterior|anterior|siguiente|artículo anterior|artículo siguiente|próximo artículo|ver más|mostrar más|cargar más|ver más noticias|en portada|portada|titulares|vídeos|videos|video|vídeo|galería|galerías|fotogalería|en imágenes|especial|especiales|sigue leyendo|seguir leyendo|en otros medios|de otros medios|contenido patrocinado|lo que está pasando|nuestra selección|para ti|elegidos para ti|al minuto|en vivo|selección|más del autor|más contenido|hoy destacamos|lo más visto hoy|temas del día|hoy en|es noticia',
    start:
      'más noticias|más información|más sobre|más de|más en|más artículos|noticias relacionadas|artículos relacionados|te puede|te podría|también te|le puede|puede interesarte|lo más|las más|los más|últimas noticias|últimas|otras noticias|otros|recomendado|noticias de|todas las noticias|todos los artículos|todo sobre|siguiente noticia|lee más|ver más|ver todas|la noticia|entradas|el resto de',
    hold: 'te puede interesar|puede interesarte|te podría interesar',
  },
  readmore: {
    line: 'leer más|lee más|seguir leyendo|sigue leyendo|ver más|más información|leer noticia|leer artículo|leer nota|leer completo|ver vídeo|ver video|haz clic aquí|clic aquí|saber más|continuar leyendo|lea aquí|lee aquí|consulta aquí',
    start:
      'lee también|lea también|leer también|lee más|lea más|lee aquí|leer más|ver también|vea también|mira también|te puede interesar|también lee|también puedes leer|puedes leer|además lee|lea:|lee:|leer:|mira:|seguir leyendo|sigue leyendo|más información:|más información|no te pierdas|recomendamos|le recomendamos|te recomendamos|relacionado:|te interesa|consulta aquí|haz clic|haga clic|ver más|video:|vídeo:|en video|artículo relacionado|noticia relacionada|le sugerimos|vea aquí|conoce más|descubre más',
    hold: 'lee también|lea también|haz clic aquí|haga clic aquí|puedes leer|te puede interesar',
  },
  advert: {
    line: 'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|patrocinados|promocionado|contenido promocionado|branded content|continúa después de la publicidad|sigue leyendo después de la publicidad|cerrar publicidad|anunciantes|clasificados|ofertas|compra ahora|comprar|en colaboración|publirreportaje|remitido|cupones|advertising',
    start:
      'publicidad|anuncio|patrocinado por|contenido patrocinado|continúa después|sigue leyendo después|el artículo continúa|la noticia continúa|presentado por|ofrecido por|contenido ofrecido',
    hold: 'después de la publicidad|contenido patrocinado|sin publicidad',
  },
  affiliate: {
    start: 'este artículo contiene enlaces|este artículo incluye enlaces|enlaces de afiliados',
    hold: 'enlaces de afiliados|enlaces de afiliación|enlace de afiliado|una comisión',
  },
  paywall: {
    line: 'solo para suscriptores|sólo para suscriptores|exclusivo para suscriptores|contenido exclusivo|exclusivo suscriptores|premium|para suscriptores|suscriptores|exclusivo|solo suscriptores',
    start:
      'contenido exclusivo|exclusivo para|solo para|sólo para|este contenido es|este artículo es|esta noticia es|para seguir leyendo|para continuar leyendo|has alcanzado|ha alcanzado|has superado|sigue leyendo con|sigue leyendo por|suscríbete para|regístrate para leer|lee sin límites|accede a todo|acceso ilimitado|tu suscripción|ya has leído|hazte premium',
    hold: 'para seguir leyendo|exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|acceso ilimitado|para continuar leyendo|suscríbete para seguir|leer sin límites|límite de artículos',
  },
  legal: {
    line: 'aviso legal|política de privacidad|privacidad|política de cookies|cookies|configurar cookies|términos y condiciones|términos de uso|condiciones de uso|todos los derechos reservados|derechos reservados|aceptar|aceptar todo|aceptar y continuar|rechazar|rechazar todo|acepto|configuración|quiénes somos|código ético|principios editoriales|accesibilidad|reportar error|reportar un error|corregir|política editorial|fe de errores|código de ética|comprar derechos|derechos de autor|mapa web|mapa del sitio|the trust project|normas',
    start:
      'copyright|todos los derechos|derechos reservados|queda prohibida|prohibida|prohibido|utilizamos cookies|usamos cookies|este sitio utiliza|esta web utiliza|este sitio web|nosotros y nuestros|con tu acuerdo|al continuar|al utilizar|reporta un error|reportar un error|has encontrado un error|si encuentras|las opiniones|el contenido|la opinión|aviso|este artículo es informativo|su reproducción|esta información|conforme a los criterios',
    hold: 'todos los derechos reservados|derechos reservados|política de privacidad|política de cookies|términos y condiciones|aviso legal|cookies|queda prohibida|prohibida su reproducción|reproducción total|sin autorización|protección de datos|datos personales|condiciones de uso|propiedad intelectual|conforme a los criterios|the trust project',
  },
  bio: {
    line: 'sobre el autor|sobre la autora|acerca del autor|acerca de|biografía|el autor|la autora|perfil del autor|ver perfil|más del autor|sobre la firma|sobre mí|ver más artículos|ver biografía|sobre el periodista|archivo del autor',
    start:
      'sobre el autor|sobre la autora|acerca del autor|acerca de|ver todos los artículos|ver todas las entradas|más artículos de|sobre la firma|artículos de|todas las noticias de|periodista|licenciado|licenciada|graduado|graduada|nacido en|nacida en|comunicador|comunicadora|corresponsal|redactor|redactora',
    hold: 'es periodista|es redactor|es redactora|es autor|es autora|es corresponsal|es licenciado|es licenciada|es columnista|es escritor|es escritora|es profesor|licenciado en|licenciada en|graduado en|graduada en|máster en|máster de|ha trabajado|ha colaborado|años de experiencia|apasionado|apasionada|especializado en|especializada en|colabora en|periodista especializad',
  },
  consent: {
    line: 'gestionar consentimiento|gestionar el consentimiento|gestionar consentimiento de las cookies|valoramos tu privacidad|valoramos su privacidad|tu privacidad es importante|su privacidad es importante para nosotros|cookies estrictamente necesarias',
    hold: 'tecnologías similares para fines técnicos|información en un dispositivo|datos limitados con el objetivo|perfiles para publicidad personalizada|perfil publicitario personalizado|perfiles para seleccionar|medir el rendimiento de los anuncios|medir el rendimiento del contenido|comprender al público a través|localización geográfica precisa|almacenamiento o acceso técnico',
  },
  contact: {
    line: 'contacto|contáctanos|contáctenos|contactar|escríbenos|escríbanos|ayuda|contacta con nosotros|atención al cliente|envíanos tu historia|contacta con el autor|denuncia',
    start:
      'contacto|contacta|contáctanos|contáctenos|escríbenos|escríbanos|envíanos|envíenos|si tienes|tienes alguna|puedes escribir|puedes contactar|teléfono|tel.|correo:|email:|quieres contactar|redacción:',
    hold: 'contacta con nosotros|escríbenos a|envíanos un|al correo|nuestro correo|contactar con',
  },
  note: {
    line: 'con información de agencias|agencias|con información de efe|con información de afp|con información de reuters|con información de ap|nota del editor|nota de la redacción|(con información de agencias)|fuente|noticia en desarrollo|información en desarrollo|habrá ampliación',
    start:
      'con información de|(con información|con datos de|con reportes de|edición de|editado por|traducido por|traducción|traducción de|este artículo fue|este artículo ha sido|este texto|esta nota|esta información|publicado originalmente|artículo publicado|reportaje de|información de|nota del editor|nota de la redacción|nota de redacción|fuente:|fuentes:|redacción de|escrito por|reporte de',
    hold: 'publicado originalmente|con información de|nota del editor|nota de la redacción|inteligencia artificial|traducido de|fue publicado|apareció originalmente|(efe)|contribuyó a este|colaboró en este|contribuyeron a este|se publicó primero en|apareció primero en',
  },
  correction: {
    line: 'corrección|fe de errores|fe de erratas|rectificación|aclaración',
    start:
      'corrección|fe de errores|fe de erratas|rectificación|aclaración|una versión anterior|en una versión anterior|esta noticia ha sido corregida|este artículo ha sido corregido',
    hold: 'versión anterior de este|versión anterior de esta|ha sido corregid',
  },
  promo: {
    line: 'descarga la app|descarga nuestra app|descargar app|descárgate la app|app|apps|aplicación|dona|donar|donar ahora|haz una donación|apóyanos|colabora|hazte colaborador|podcast|podcasts|nuestros podcasts|eventos|tienda|juegos|pasatiempos|crucigrama|sudoku|loterías|sorteos|horóscopo|empleo|trabaja con nosotros|cursos|promociones|concursos|hemeroteca|kiosko|quiosco',
    start:
      'descarga|descárgate|descargue|apoya|apóyanos|haz una donación|dona|tu apoyo|tu aportación|con tu ayuda|escucha|escuche|no te pierdas nuestro|disponible en|participa en|gana|compra|reserva|conoce nuestros|si te gusta|si te ha gustado',
    hold: 'descarga la app|descarga nuestra|nuestra app|nuestra aplicación|haz una donación|periodismo independiente|hazte socio|nuestro podcast',
  },
  player: {
    line: 'escuchar|escucha|escuchar artículo|escuchar noticia|escucha esta noticia|escucha este artículo|reproducir|reproducir vídeo|reproducir video|pausa|pausar|pantalla completa|silenciar|activar sonido|volumen|en directo|en vivo|vídeo|video|ver vídeo|ver video|ampliar|ampliar imagen|ampliar foto|ver galería|ver fotos|imagen siguiente|imagen anterior|subtítulos|velocidad|duración|ver imagen|audio|cargando vídeo|cargando video|siguiente vídeo|00 seconds|ver en pantalla completa|activar el sonido',
    start:
      'escuchar|escucha esta|escucha este|escucha el artículo|reproducir|vídeo:|video:|vídeo |video |audio|foto |imagen |este vídeo|este video|duración|tu navegador|su navegador|ampliar',
    hold: 'reproductor de|tu navegador no|su navegador no|voz sintética|pantalla completa',
  },
  loader: {
    line: 'cargando|cargando comentarios|cargando...|espere por favor|un momento por favor',
    start: 'cargando|espere un|espera un',
    hold: 'por favor espere',
  },
  navigation: {
    line: 'versión web|pasar al contenido principal|de wikipedia, la enciclopedia libre|inicio|portada|menú|menu|menú principal|navegación|ir al contenido|ir al contenido principal|saltar al contenido|saltar al contenido principal|volver|volver arriba|subir|buscar|buscador|búsqueda|cerrar|cerrar menú|abrir menú|secciones|sección|política|economía|sociedad|internacional|mundo|españa|nacional|américa|méxico|argentina|deportes|fútbol|cultura|ciencia|tecnología|salud|opinión|sucesos|local|madrid|cataluña|andalucía|gente|televisión|tv|cine|música|libros|moda|viajes|gastronomía|motor|educación|medio ambiente|clima|el tiempo|tiempo|loterías|horóscopo|entretenimiento|espectáculos|negocios|empresas|mercados|bolsa|vivienda|finanzas|estilo|estilo de vida|editorial|editoriales|columnas|columnistas|blogs|entrevistas|reportajes|hemeroteca|archivo|quiénes somos|mapa web|índice|contenido|contenidos|en este artículo|tabla de contenidos|página siguiente|página anterior|todas las secciones|ver todo|ver todos|categorías|categoría|ediciones|edición|comunidad|policiales|judiciales|seguridad|ir a|últimos vídeos|ver en el navegador|ver en tu navegador|ver este correo en el navegador|ver este correo en tu navegador|versión web',
    start:
      'ir al|ir a la|saltar al|volver a|volver al|estás en|usted está aquí|inicio |publicado en|archivado en|categoría:|categorías:|tabla de contenidos|índice de|si no puedes ver este correo|si no ves correctamente|si no visualizas',
    hold: 'saltar al contenido|ir al contenido',
  },
  tags: {
    line: 'etiquetas|temas|tags|en esta nota|temas relacionados|palabras clave|archivado en|más temas|temas en este artículo|tópicos',
    start: 'etiquetas|temas:|tags:|palabras clave|archivado en|etiquetado',
  },
  widget: {
    line: 'imprimir|guardar|guardar noticia|guardado|guardar artículo|favoritos|añadir a favoritos|leer después|cerrar|mostrar|ocultar|ver menos|mostrar menos|cancelar|aceptar|confirmar|continuar|enviar|sí|no|idioma|seleccionar idioma|elegir idioma|tamaño de letra|modo oscuro|modo lectura|seguir|siguiendo|seguir tema|encuesta|votar|ver resultados|resultados|valorar|tu valoración|gracias|comenzar|reintentar|error|página no encontrada|notificaciones|filtrar|ordenar|descargar|cambiar ciudad|elegir|en resumen|resumen|claves|lo más importante|traducir|reportar|corregir|copiar|copiado|añadir a google|fuentes preferidas',
    start:
      'por favor|activa javascript|tu navegador|su navegador|te ha resultado|te ha gustado|selecciona|seleccione|elige|añadir a|guardar en|fue útil',
    hold: 'activar javascript|tu navegador|su navegador|bloqueador de anuncios',
  },
  sources: { line: 'fuentes|fuente|referencias|bibliografía|notas|enlaces externos' },
  reply: {
    line: 'responder|contestar|accede para responder|inicia sesión para responder',
  },
  says: { line: 'dice|dijo|escribió' },
};
